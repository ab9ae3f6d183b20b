<?php
// The parser of Tiny Tiny RSS, which its updater calls, without its database. What a text is cleaned with is its own too.
error_reporting(0);
$folder = getenv('ROLECAST_READERS');
$functions = file_get_contents("$folder/tt-rss/include/functions.php");
preg_match('/function clean\(.*?\n\t\}/s', $functions, $clean);
eval($clean[0]);
define('DB_TYPE', 'pgsql');
spl_autoload_register(fn($class) => require "$folder/tt-rss/classes/" . str_replace('_', '/', strtolower($class)) . '.php');
$d = new FeedParser(file_get_contents($argv[1]));
$d->init();
if ($d->error()) exit(1);
$entries = array_map(fn($e) => [
  'id' => $e->get_id(), 'title' => $e->get_title(), 'link' => $e->get_link(), 'author' => $e->get_author(),
  'date' => $e->get_date(), 'categories' => array_values($e->get_categories()),
], $d->get_items());
$language = $d->get_items() ? $d->get_items()[0]->get_language() : null;
preg_match('/^\d+~git(\d{8})/', file_get_contents("$folder/tt-rss.version"), $version);
echo json_encode(['version' => $version[1], 'site' => $d->get_link(), 'language' => $language, 'entries' => $entries]);
