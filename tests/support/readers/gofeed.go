// What gofeed sees of the feed at an address: one line of JSON.
package main

import (
	"encoding/json"
	"os"

	"github.com/mmcdole/gofeed"
)

func main() {
	feed, err := gofeed.NewParser().ParseURL(os.Args[1])
	if err != nil {
		panic(err)
	}
	entries := []map[string]any{}
	for _, item := range feed.Items {
		entry := map[string]any{"id": item.GUID, "title": item.Title, "link": item.Link, "categories": item.Categories}
		if item.PublishedParsed != nil {
			entry["date"] = item.PublishedParsed.Unix()
		}
		if item.Author != nil {
			entry["author"] = item.Author.Name
		}
		entries = append(entries, entry)
	}
	json.NewEncoder(os.Stdout).Encode(map[string]any{"version": os.Getenv("READER_VERSION"), "site": feed.Link, "language": feed.Language, "entries": entries})
}
