<?php
/**
 * Leaves nothing behind: the settings are all that the plugin stores, on each site of a network its own.
 *
 * @package Insole
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	$insole_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $insole_sites as $insole_site ) {
		delete_blog_option( $insole_site, 'insole_settings' );
	}
} else {
	delete_option( 'insole_settings' );
}
