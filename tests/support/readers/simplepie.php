<?php
error_reporting(0);
if (!defined('ABSPATH')) require '/usr/share/php/simplepie/autoloader.php';
$d = new SimplePie();
$d->set_feed_url($argv[1]);
$d->enable_cache(false);
// Under PHP 8 version 1.3 throws when it is asked for a date, also to sort by.
$dated = version_compare(SIMPLEPIE_VERSION, '1.5', '>=');
$d->enable_order_by_date($dated);
$d->init();
$entries = array_map(fn($e) => [
  'id' => $e->get_id(), 'title' => html_entity_decode($e->get_title()), 'link' => $e->get_permalink(),
  'author' => $e->get_author() ? $e->get_author()->get_name() : null, 'date' => $dated ? $e->get_date('c') : null,
  'categories' => array_map(fn($c) => html_entity_decode($c->get_label()), $e->get_categories() ?: []),
], $d->get_items());
echo json_encode(['version' => SIMPLEPIE_VERSION, 'site' => $d->get_permalink(), 'language' => $d->get_language(), 'entries' => $entries]);
