require 'rss'; require 'open-uri'; require 'json'
d = RSS::Parser.parse(URI.open(ARGV[0]).read, false)
text = ->(x) { x.respond_to?(:content) ? x.content : x }
atom = d.is_a?(RSS::Atom::Feed)
entries = d.items.map do |e|
  { id: text.(atom ? e.id : e.guid), title: text.(e.title), link: atom ? e.link.href : e.link,
    author: atom ? e.author&.name&.content : e.dc_creator, date: (atom ? text.(e.published) : e.pubDate)&.to_i,
    categories: e.categories.map { |c| atom ? c.term : c.content } }
end
puts JSON.generate(version: RSS::VERSION, site: atom ? d.link.href : d.channel.link, language: atom ? d.lang : d.channel.language, entries: entries)
