import json, os, sqlite3, subprocess, sys
url, folder = sys.argv[1:3]
urls, cache = os.path.join(folder, 'urls'), os.path.join(folder, 'cache.db')
open(urls, 'w').write(url + '\n')
version = subprocess.run(['newsboat', '-v'], capture_output=True, text=True).stdout.split()[1]
subprocess.run(['newsboat', '-u', urls, '-c', cache, '-C', '/dev/null', '-x', 'reload'], check=True, cwd=folder, env={**os.environ, 'HOME': folder}, stdout=sys.stderr)
db = sqlite3.connect(cache)
site, = db.execute('select url from rss_feed').fetchone()
print(json.dumps({
    'version': version.split('-')[0], 'site': site,
    'entries': [{'id': i, 'title': t, 'link': u, 'author': a, 'date': d or None}
                for i, t, u, a, d in db.execute('select guid, title, url, author, pubDate from rss_item where deleted = 0')]}))
