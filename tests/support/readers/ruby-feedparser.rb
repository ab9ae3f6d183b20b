require 'feedparser'; require 'open-uri'; require 'json'
d = FeedParser::Feed.new(URI.open(ARGV[0]).read)
entries = d.items.map do |e|
  { id: e.link, title: e.title, link: e.link, author: e.creators.first || e.creator, date: e.date&.to_i, categories: e.categories }
end
puts JSON.generate(version: '0.11.2', site: d.link, entries: entries)
