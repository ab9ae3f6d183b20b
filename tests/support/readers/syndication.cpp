#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <cstdio>
#include <syndication/category.h>
#include <syndication/documentsource.h>
#include <syndication/feed.h>
#include <syndication/global.h>
#include <syndication/item.h>
#include <syndication/person.h>
#include <syndication/tools.h>
#include <syndication_version.h>
/* As the list of Akregator does with a title: out go the tags, then what stands for a character becomes one. */
static QString shown(QString title) {
  title.remove(QRegularExpression("<[^>]*>"));
  return Syndication::resolveEntities(title).simplified();
}
/* What KDE's library of feeds sees of a feed on standard input: one line of JSON. */
int main(int count, char **args) {
  QCoreApplication application(count, args);
  QFile in;
  if (!in.open(stdin, QIODevice::ReadOnly)) return 1;
  const auto feed = Syndication::parse(Syndication::DocumentSource(in.readAll(), QString::fromUtf8(args[1])));
  if (!feed) return 1;
  QJsonArray entries;
  for (const auto &item : feed->items()) {
    QJsonArray categories;
    for (const auto &one : item->categories()) categories.append(one->term());
    const auto authors = item->authors();
    entries.append(QJsonObject{{"id", item->id()}, {"title", shown(item->title())}, {"link", item->link()},
      {"author", authors.isEmpty() ? QString() : authors.first()->name()}, {"date", qint64(item->datePublished())},
      {"categories", categories}});
  }
  const QJsonObject seen{{"version", SYNDICATION_VERSION_STRING}, {"site", feed->link()}, {"language", feed->language()}, {"entries", entries}};
  puts(QJsonDocument(seen).toJson(QJsonDocument::Compact).constData());
  return 0;
}
