<?php
/* A page of the site with the element in it, as a theme would write it, under a strict policy. `?post=7`, `?nonce=…` */
require __DIR__ . '/wp-load.php';
$nonce = is_user_logged_in() ? wp_create_nonce( 'wp_rest' ) : '';
header( 'Content-Type: text/html; charset=utf-8' );
header( "Content-Security-Policy: default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'none'; img-src data:; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html dompurify" );
?>
<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>A post</title>
<link rel="icon" href="data:,">
<script type="module" src="/insole/article-comments.js"></script>
<article-comments
  thread="<?php echo esc_attr( $_GET['post'] ); ?>"
  endpoint="<?php echo esc_attr( $_GET['endpoint'] ?? '/wp-json/' ); ?>"
  order="<?php echo esc_attr( $_GET['order'] ?? 'newest' ); ?>"
  rest-nonce="<?php echo esc_attr( $nonce ); ?>"
  sign-in-url="<?php echo esc_url( wp_login_url() ); ?>"
><a href="/">All posts</a></article-comments>
</html>
