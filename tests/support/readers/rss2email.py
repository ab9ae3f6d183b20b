import sys
from mails import tell
from rss2email_box import mails
url, folder = sys.argv[1:3]
tell('3.13.1', mails(folder, 'add', 'jobs', url))
