import io, json, sys, urllib.request, podcastparser
url = sys.argv[1]
d = podcastparser.parse(url, io.BytesIO(urllib.request.urlopen(url).read()))
print(json.dumps({
    'version': podcastparser.__version__, 'site': d.get('link'), 'language': d.get('language'),
    'entries': [{'id': e['guid'], 'title': e['title'], 'link': e['link'], 'date': e['published'] or None} for e in d['episodes']]}))
