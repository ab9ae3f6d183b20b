import json, re, subprocess, sys
run = lambda *a: subprocess.run(['rapper', '-q', *a], capture_output=True, text=True).stdout
version = subprocess.run(['rapper', '-v'], capture_output=True, text=True).stdout.strip()
facts = {}
for line in run('-i', 'rss-tag-soup', '-o', 'ntriples', sys.argv[1]).splitlines():
    s, p, o = re.match(r'(\S+) <([^>]*)> (.*) \.$', line).groups()
    value = json.loads(re.match(r'"(?:[^"\\]|\\.)*"', o).group()) if o.startswith('"') else o.strip('<>')
    facts.setdefault(s, {}).setdefault(p, value)
rss, dc = 'http://purl.org/rss/1.0/', 'http://purl.org/dc/elements/1.1/'
kind = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
items = [f for f in facts.values() if f.get(kind) == rss + 'item']
channel = next(f for f in facts.values() if f.get(kind) == rss + 'channel')
print(json.dumps({
    'version': version, 'site': channel.get(rss + 'link'), 'language': channel.get(dc + 'language'),
    'entries': [{'id': f.get('http://www.w3.org/2005/Atom' + 'id', f.get(rss + 'link')), 'title': f.get(rss + 'title'), 'link': f.get(rss + 'link'),
                 'author': f.get(dc + 'creator'), 'date': f.get(dc + 'date')} for f in items]}))
