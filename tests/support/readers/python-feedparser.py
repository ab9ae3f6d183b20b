import json, sys, feedparser
d = feedparser.parse(sys.argv[1])
print(json.dumps({
    'version': feedparser.__version__, 'site': d.feed.get('link'), 'language': d.feed.get('language'),
    'entries': [{'id': e.id, 'title': e.title, 'link': e.link, 'author': e.get('author'),
                 'date': e.get('published'), 'categories': [t.term for t in e.get('tags', [])]} for e in d.entries]}))
