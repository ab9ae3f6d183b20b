use strict; use warnings; use XML::FeedPP; use JSON::PP;
my $d = XML::FeedPP->new($ARGV[0], utf8_flag => 1);
print JSON::PP->new->ascii->encode({ version => $XML::FeedPP::VERSION, site => $d->link, language => $d->language,
  entries => [ map { my $c = $_->category; { id => $_->guid, title => $_->title, link => $_->link, author => $_->author,
    date => $_->pubDate, categories => ref $c ? $c : [ grep { defined } $c ] } } $d->get_item ] });
