"""Liferea itself, on a screen that nobody sees: asked over D-Bus to read its feed, and ended when it has taken it in."""
import collections, json, os, sqlite3, subprocess, sys
url, folder = sys.argv[1:3]
config, runtime = os.path.join(folder, '.config/liferea'), os.path.join(folder, 'run')
os.makedirs(config, exist_ok=True)
os.makedirs(runtime, mode=0o700, exist_ok=True)
feeds = os.path.join(config, 'feedlist.opml')
if not os.path.exists(feeds):
    open(feeds, 'w').write(f'<opml version="1.0"><head/><body><outline title="jobs" type="rss" id="jobs" xmlUrl="{url}" updateInterval="-1"/></body></opml>')
environment = {**os.environ, 'HOME': folder, 'XDG_RUNTIME_DIR': runtime, 'GSETTINGS_BACKEND': 'memory', 'GIO_USE_VFS': 'local', 'NO_AT_BRIDGE': '1'}
started = []

def start(*command, **options):
    started.append(subprocess.Popen(command, env=environment, text=True, **options))
    return started[-1]

try:
    quiet = {'stdout': subprocess.PIPE, 'stderr': subprocess.DEVNULL}
    environment['DISPLAY'] = ':' + start('Xvfb', '-displayfd', '1', '-nolisten', 'tcp', **quiet).stdout.readline().strip()
    environment['DBUS_SESSION_BUS_ADDRESS'] = start('dbus-daemon', '--session', '--nofork', '--print-address', **quiet).stdout.readline().strip()
    liferea = start('liferea', '--debug-update', '--mainwindow-state=hidden', stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    wait = lambda words: next(line for line in liferea.stdout if words in line)
    # Before that it has not read which feeds it has.
    wait('initial update')
    name, path = 'org.gnome.feed.Reader', '/org/gnome/feed/Reader'
    subprocess.run(['gdbus', 'wait', '--session', '--timeout', '60', name], env=environment, check=True)
    subprocess.run(['gdbus', 'call', '--session', '-d', name, '-o', path, '-m', f'{name}.Refresh'], env=environment, check=True, capture_output=True)
    wait('new items, cache limit is')
finally:
    # Liferea first: it ends with all it knows written down.
    for process in reversed(started):
        process.terminate()
        process.communicate()

db = sqlite3.connect(os.path.join(folder, '.local/share/liferea/liferea.db'))
about = dict(db.execute("select key, value from subscription_metadata"))
of = collections.defaultdict(lambda: collections.defaultdict(list))
for item, key, value in db.execute('select item_id, key, value from metadata order by nr'):
    of[item][key].append(value)
version = subprocess.run(['liferea', '--version'], env=environment, capture_output=True, text=True).stdout.split()[1]
print(json.dumps({'version': version, 'site': about.get('homepage'), 'language': about.get('language'), 'entries': [
    {'id': key, 'title': title, 'link': link, 'date': date, 'author': (of[item]['creator'] + of[item]['author'] + [None])[0], 'categories': of[item]['category']}
    for item, title, link, key, date in db.execute('select item_id, title, source, source_id, date from items')]}))
