#include <mrss.h>
#include <stdio.h>
/* A line for the channel and one for each item, the fields apart by tabs. */
static void field(const char *text) { printf("%s\t", text ? text : ""); }
int main(int count, char **args) {
  mrss_t *feed;
  if (count < 2 || mrss_parse_file(args[1], &feed) != MRSS_OK) return 1;
  field(feed->link); field(feed->language); puts("");
  for (mrss_item_t *item = feed->item; item; item = item->next) {
    mrss_tag_t *creator = NULL;
    mrss_search_tag(item, "creator", "http://purl.org/dc/elements/1.1/", &creator);
    field(item->guid); field(item->title); field(item->link);
    field(creator ? creator->value : item->author); field(item->pubDate);
    for (mrss_category_t *one = item->category; one; one = one->next) field(one->category);
    puts("");
  }
  return 0;
}
