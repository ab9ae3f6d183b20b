"""What a reader that writes mails left: one line of JSON on standard output."""
import email, email.policy, json, re

def entries(texts):
    for text in texts:
        mail = email.message_from_string(text, policy=email.policy.default)
        body = mail.get_body(('html', 'plain')).get_content()
        link = re.search(r'https://lanternworks\.example/[^\s"<>]*', body)
        yield {'id': mail['X-RSS-ID'] or mail['Message-ID'], 'title': mail['Subject'], 'link': link and link.group(),
               'author': mail['From'] and email.utils.parseaddr(mail['From'])[0], 'date': mail['Date'] and int(mail['Date'].datetime.timestamp()),
               'categories': [c.strip() for c in mail['X-RSS-TAGS'].split(',')] if mail['X-RSS-TAGS'] else None}

def tell(version, texts):
    print(json.dumps({'version': version, 'entries': list(entries(texts))}))
