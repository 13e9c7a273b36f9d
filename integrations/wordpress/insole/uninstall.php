<?php
/**
 * Leaves nothing behind: the settings are all that the plugin stores.
 *
 * @package Insole
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'insole_settings' );
