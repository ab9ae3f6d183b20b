<?php
// The SimplePie that WordPress has.
define('ABSPATH', getenv('ROLECAST_READERS') . '/wordpress/');
define('WPINC', 'wp-includes');
error_reporting(0);
require ABSPATH . WPINC . '/class-simplepie.php';
require __DIR__ . '/simplepie.php';
