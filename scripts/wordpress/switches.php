<?php
/* What the tests turn on and off; all else is WordPress as it comes. A must-use plugin. */
add_filter( 'rest_allow_anonymous_comments', fn( $allowed ) => get_option( 'insole_anonymous' ) === '1' ? true : $allowed );
// Last of all: WordPress's own check hangs on the same filter.
add_filter( 'wp_is_comment_flood', fn( $flood ) => get_option( 'insole_flood' ) === '1' ? $flood : false, 99 );
// The moderator's mail has nowhere to go.
add_filter( 'pre_wp_mail', '__return_true' );
// Pages of other hosts are on this machine, too: pasted addresses are looked up there.
add_filter( 'http_request_host_is_external', '__return_true' );
add_filter( 'http_allowed_safe_ports', fn( $ports, $host, $url ) => [ ...$ports, wp_parse_url( $url, PHP_URL_PORT ) ], 10, 3 );
