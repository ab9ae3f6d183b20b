import json, sys, gi
gi.require_version('Grss', '0.7')
from gi.repository import Grss
channel = Grss.FeedChannel.new_with_source(sys.argv[1])
items = channel.fetch_all()
person = lambda p: p and p.get_name()
print(json.dumps({
    'version': '0.7.0', 'site': channel.get_homepage(), 'language': channel.get_language(),
    'entries': [{'id': i.get_id(), 'title': i.get_title(), 'link': i.get_source(), 'author': person(i.get_author()),
                 'date': i.get_publish_time() or None, 'categories': i.get_categories()} for i in items]}))
