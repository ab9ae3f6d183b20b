import json, os, subprocess, sys, urllib.request
url = sys.argv[1]
feed = urllib.request.urlopen(url).read()
program = os.path.join(os.environ['ROLECAST_READERS'], 'syndication')
print(subprocess.run([program, url], input=feed, check=True, capture_output=True, env={**os.environ, 'QT_QPA_PLATFORM': 'offscreen'}).stdout.decode())
