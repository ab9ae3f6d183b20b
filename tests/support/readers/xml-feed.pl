use strict; use warnings; use XML::Feed; use URI; use JSON::PP;
my $d = XML::Feed->parse(URI->new($ARGV[0])) or die XML::Feed->errstr;
print JSON::PP->new->ascii->encode({ version => $XML::Feed::VERSION, site => $d->link, language => $d->language,
  entries => [ map { { id => $_->id, title => $_->title, link => $_->link, author => $_->author,
    date => $_->issued && $_->issued->iso8601 . 'Z', categories => [ grep { defined } $_->category ] } } $d->entries ] });
