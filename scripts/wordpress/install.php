<?php
/* Sets the site up, once. Called from the command line, with the folder of the site. */
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = 'localhost';
$_SERVER['REQUEST_METHOD'] = 'GET';
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'A blog', 'admin', 'admin@blog.example', true, '', 'admin' );
update_option( 'permalink_structure', '/%postname%/' );
update_option( 'comment_previously_approved', '0' );
// They come from another host.
update_option( 'show_avatars', '0' );
flush_rewrite_rules( false );
$reader = [ 'user_login' => 'reader', 'user_pass' => 'reader', 'user_email' => 'reader@blog.example', 'role' => 'subscriber', 'display_name' => 'Rea & Der' ];
wp_insert_user( $reader );
// Without the right to post any HTML.
wp_insert_user( [ 'user_login' => 'author', 'user_pass' => 'author', 'user_email' => 'author@blog.example', 'role' => 'author' ] );
echo $wp_version;
