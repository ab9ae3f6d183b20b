import json, os, subprocess, sys
url, folder = sys.argv[1:3]
rc = os.path.join(folder, 'sfeedrc')
open(rc, 'w').write(f'sfeedpath="{folder}/feeds"\nfeeds() {{\n  feed "jobs" "{url}"\n}}\n')
subprocess.run(['sfeed_update', rc], check=True, stdout=sys.stderr)
entries = []
for line in open(os.path.join(folder, 'feeds/jobs')):
    date, title, link, _, _, key, author, _, category = line.rstrip('\n').split('\t')[:9]
    entries.append({'id': key, 'key': key + title, 'title': title, 'link': link, 'author': author or None,
                    'date': int(date) if date else None, 'categories': category.split('|') if category else []})
print(json.dumps({'version': '1.7', 'entries': entries}))
