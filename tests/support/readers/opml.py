"""How often rss2email and newsboat show each title after importing a list of feeds."""
import collections, json, os, sqlite3, subprocess, sys, urllib.request
from mails import entries
import rss2email_box
url, folder = sys.argv[1:3]
lists = os.path.join(folder, 'feeds.opml')
open(lists, 'wb').write(urllib.request.urlopen(url).read())
mails = rss2email_box.mails(folder, 'opmlimport', lists)
urls, cache = os.path.join(folder, 'urls'), os.path.join(folder, 'cache.db')
newsboat = ['newsboat', '-u', urls, '-c', cache, '-C', '/dev/null']
open(urls, 'w').close()
subprocess.run([*newsboat, '-i', lists], check=True, cwd=folder, stdout=sys.stderr)
for _ in range(3):
    subprocess.run([*newsboat, '-x', 'reload'], check=True, cwd=folder, stdout=sys.stderr)
shown = sqlite3.connect(cache).execute('select title from rss_item where deleted = 0').fetchall()
count = lambda titles: dict(sorted(collections.Counter(titles).items()))
print(json.dumps({'rss2email': count(entry['title'] for entry in entries(mails)), 'newsboat': count(title for title, in shown)}))
