<?php
/**
 * What the site's owner has set, checked when it is stored.
 *
 * @package Insole
 */

defined( 'ABSPATH' ) || exit;

/** The one option that the plugin stores. */
const INSOLE_OPTION = 'insole_settings';

add_action( 'admin_init', 'insole_register_settings' );

/**
 * Tells WordPress of the option: its own form handler then checks who may change it, and the nonce.
 */
function insole_register_settings(): void {
	register_setting(
		INSOLE_OPTION,
		INSOLE_OPTION,
		array(
			'type'              => 'array',
			'sanitize_callback' => 'insole_sanitize_settings',
			'default'           => insole_default_settings(),
		)
	);
}

/**
 * The settings of a site that has set nothing.
 *
 * @return array<string, mixed> `source` is `plugin` for the plugin's own copy of the files, or `address`.
 */
function insole_default_settings(): array {
	return array(
		'source'             => 'plugin',
		'address'            => '',
		'products'           => '',
		'locale'             => '',
		'currency'           => '',
		'affiliate'          => '',
		'replace_comments'   => false,
		'anonymous_comments' => false,
	);
}

/**
 * The settings as stored, completed.
 *
 * @return array<string, mixed>
 */
function insole_settings(): array {
	$stored = get_option( INSOLE_OPTION, array() );
	return wp_parse_args( is_array( $stored ) ? $stored : array(), insole_default_settings() );
}

/**
 * Takes what a form sent. What cannot be right is refused with a word about it, and the value before it stays.
 *
 * @param mixed $input What was sent.
 * @return array<string, mixed>
 */
function insole_sanitize_settings( $input ): array {
	$input    = is_array( $input ) ? $input : array();
	$settings = insole_settings();
	foreach ( insole_setting_readers() as $name => $rule ) {
		list( $read, $refusal ) = $rule;
		// Each has a stricter reader than sanitize_text_field(), which would take "%20" out of addresses.
		$text  = isset( $input[ $name ] ) && is_scalar( $input[ $name ] ) ? trim( wp_check_invalid_utf8( (string) $input[ $name ] ) ) : '';
		$value = '' === $text ? '' : $read( $text );
		if ( null !== $value ) {
			$settings[ $name ] = $value;
		} elseif ( function_exists( 'add_settings_error' ) ) {
			add_settings_error( INSOLE_OPTION, "insole_$name", $refusal );
		}
	}
	foreach ( array( 'replace_comments', 'anonymous_comments' ) as $name ) {
		$settings[ $name ] = ! empty( $input[ $name ] );
	}
	$wants_address      = 'address' === ( $input['source'] ?? '' );
	$settings['source'] = $wants_address && '' !== $settings['address'] ? 'address' : 'plugin';
	if ( $wants_address && 'plugin' === $settings['source'] && function_exists( 'add_settings_error' ) ) {
		add_settings_error( INSOLE_OPTION, 'insole_source', __( 'Without an address, the plugin’s own copy of the files is used.', 'insole' ) );
	}
	return $settings;
}

/**
 * How each text of the form is read, and what is said where it cannot be.
 *
 * @return array<string, array{0: callable(string): ?string, 1: string}>
 */
function insole_setting_readers(): array {
	return array(
		'address'   => array( 'insole_read_address', __( 'The files’ address was not changed: it has to start with https:// and to name a folder.', 'insole' ) ),
		'products'  => array( 'insole_read_feed', __( 'The products feed was not changed: it has to be an address that starts with https://, or with / for this site.', 'insole' ) ),
		'locale'    => array( 'insole_read_locale', __( 'The language was not changed: it has to be a tag such as en or de-AT.', 'insole' ) ),
		'currency'  => array( 'insole_read_currency', __( 'The currency was not changed: it has to be a code of three letters, such as EUR.', 'insole' ) ),
		'affiliate' => array( 'insole_read_affiliate', __( 'The affiliate tag was not changed: it has to look like tag=abc-21.', 'insole' ) ),
	);
}

/**
 * The address of a folder, with the slash at its end; whoever gives that of the loader means its folder.
 *
 * @param string $text What was typed.
 * @return string|null Null where it is none.
 */
function insole_read_address( string $text ): ?string {
	$url = esc_url_raw( preg_replace( '#/insole\.js$#', '/', $text ), array( 'http', 'https' ) );
	return preg_match( '#^https?://[^/?\#]+[^?\#]*$#i', $url ) ? trailingslashit( $url ) : null;
}

/**
 * The address of a feed; `{condition}` in it stays.
 *
 * @param string $text What was typed.
 * @return string|null Null where it is none.
 */
function insole_read_feed( string $text ): ?string {
	// WordPress takes braces out of addresses.
	$url = esc_url_raw( str_replace( '{condition}', 'insole-condition', $text ), array( 'http', 'https' ) );
	return preg_match( '#^(?:https?://[^/]|/(?!/))#i', $url ) ? str_replace( 'insole-condition', '{condition}', $url ) : null;
}

/**
 * A BCP 47 tag, also as WordPress writes it (`de_AT`).
 *
 * @param string $text What was typed.
 * @return string|null Null where it is none.
 */
function insole_read_locale( string $text ): ?string {
	$tag = str_replace( '_', '-', $text );
	return preg_match( '/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i', $tag ) ? $tag : null;
}

/**
 * An ISO 4217 code.
 *
 * @param string $text What was typed.
 * @return string|null Null where it is none.
 */
function insole_read_currency( string $text ): ?string {
	$code = strtoupper( $text );
	return preg_match( '/^[A-Z]{3}$/', $code ) ? $code : null;
}

/**
 * Query parameters for links to products.
 *
 * @param string $text What was typed.
 * @return string|null Null where it is none.
 */
function insole_read_affiliate( string $text ): ?string {
	$query = ltrim( $text, '?&' );
	return preg_match( '/^[\w.~%+-]+=[\w.~%+-]*(?:&[\w.~%+-]+=[\w.~%+-]*)*$/', $query ) ? $query : null;
}

/**
 * The feed of products: the one that was set, else the shop's on this site.
 */
function insole_products_address(): string {
	$set = insole_settings()['products'];
	return '' !== $set ? $set : insole_shop_products_address();
}

/**
 * WooCommerce's open interface to its products, where WooCommerce is active.
 */
function insole_shop_products_address(): string {
	return class_exists( 'WooCommerce' ) ? add_query_arg( 'per_page', 100, rest_url( 'wc/store/v1/products' ) ) : '';
}

/**
 * The currency that was set, else the shop's on this site.
 */
function insole_currency(): string {
	$set = insole_settings()['currency'];
	if ( '' !== $set ) {
		return $set;
	}
	return function_exists( 'get_woocommerce_currency' ) ? (string) get_woocommerce_currency() : '';
}
