<?php
/**
 * What WordPress knows and an author need not say; and the words for readers without scripts.
 *
 * @package Insole
 */

defined( 'ABSPATH' ) || exit;

/**
 * Completes an element's attributes by what this site knows.
 *
 * @param string                     $tag    The element.
 * @param array<string, string|true> $values What its author gave.
 * @return array<string, string|true>
 */
function insole_add_defaults( string $tag, array $values ): array {
	if ( 'article-comments' === $tag ) {
		return $values + insole_comment_values( $values );
	}
	if ( 'account-prompt' === $tag ) {
		return $values + insole_account_values( $values );
	}
	if ( 'promo-banner' === $tag && isset( $values['messages'] ) ) {
		$values['messages'] = insole_write_messages( $values['messages'] );
	}
	return $values;
}

/**
 * A banner's messages as it reads them. Authors may write them as they are, one a line, or with bars between.
 *
 * @param string $messages JSON, or plain words.
 */
function insole_write_messages( string $messages ): string {
	if ( is_array( json_decode( $messages, true ) ) ) {
		return $messages;
	}
	$list = array();
	foreach ( preg_split( '/\s*[\r\n|]+\s*/', trim( $messages ), -1, PREG_SPLIT_NO_EMPTY ) as $text ) {
		$list[] = array( 'text' => $text );
	}
	return (string) wp_json_encode( $list );
}

/**
 * Where readers of this site sign in. With a platform or addresses of the author's own nothing is added.
 *
 * @param array<string, string|true> $values What the author gave.
 * @return array<string, string>
 */
function insole_account_values( array $values ): array {
	if ( array_intersect( array( 'platform', 'shop', 'sign-in-href' ), array_keys( $values ) ) ) {
		return array();
	}
	$user  = wp_get_current_user();
	$known = $user->exists() ? array( 'customer-name' => $user->display_name ) : array();
	if ( class_exists( 'WooCommerce' ) ) {
		return $known + array( 'platform' => 'woocommerce' );
	}
	$back = static function ( string $url ): string {
		return $url . ( false === strpos( $url, '?' ) ? '?' : '&' ) . 'redirect_to={return}';
	};
	return $known + array_filter(
		array(
			'sign-in-href'  => $back( wp_login_url() ),
			'password-href' => wp_lostpassword_url(),
			'register-href' => get_option( 'users_can_register' ) ? wp_registration_url() : '',
			'account-href'  => get_edit_profile_url( $user->ID ),
		),
		'strlen'
	);
}

/**
 * What is in a tag whose author put nothing there: the guide itself as plain HTML, or a link to what stands for it.
 *
 * @param string                     $tag    The element.
 * @param array<string, string|true> $values Its attributes.
 * @return string HTML.
 */
function insole_default_fallback( string $tag, array $values ): string {
	switch ( $tag ) {
		case 'pain-guide':
		case 'advice-article':
			// A guide of the site's own is not among those that come with the plugin.
			$id     = $values['condition'] ?? $values['article'] ?? '';
			$locale = $values['locale'] ?? insole_settings()['locale'];
			return isset( $values['src'] ) || isset( $values['content'] ) ? '' : insole_plain_content( $id, '' === $locale ? get_bloginfo( 'language' ) : $locale );
		case 'promo-banner':
			$texts = array_column( (array) json_decode( $values['messages'] ?? '[]', true ), 'text' );
			return implode( '', array_map( 'insole_write_paragraph', $texts ) );
		case 'product-recommend':
			$shop = function_exists( 'wc_get_page_permalink' ) ? wc_get_page_permalink( 'shop' ) : '';
			return $shop ? insole_write_link( $shop, __( 'Shoes in our shop', 'insole' ) ) : '';
		case 'account-prompt':
			return insole_write_account_link( $values );
		case 'article-comments':
			return insole_write_link( get_permalink() . '#comments', __( 'Comments', 'insole' ) );
		default:
			return '';
	}
}

/**
 * The way in, or to the account for who is signed in; nothing where the account is one of another shop.
 *
 * @param array<string, string|true> $values Attributes of account-prompt.
 * @return string HTML.
 */
function insole_write_account_link( array $values ): string {
	$is_own  = 'woocommerce' === ( $values['platform'] ?? '' ) && ! isset( $values['shop'] ) && function_exists( 'wc_get_page_permalink' );
	$account = $is_own ? wc_get_page_permalink( 'myaccount' ) : '';
	if ( isset( $values['customer-name'] ) ) {
		$url  = $values['account-href'] ?? $account;
		$text = __( 'Your account', 'insole' );
	} else {
		$url  = str_replace( '{return}', rawurlencode( (string) get_permalink() ), $values['sign-in-href'] ?? $account );
		$text = __( 'Sign in', 'insole' );
	}
	return '' === $url ? '' : insole_write_link( $url, $text );
}

/**
 * A paragraph of plain words.
 *
 * @param mixed $text The words.
 */
function insole_write_paragraph( $text ): string {
	return is_string( $text ) ? '<p>' . esc_html( $text ) . '</p>' : '';
}

/**
 * A link.
 *
 * @param string $url  Where it leads.
 * @param string $text Its words.
 */
function insole_write_link( string $url, string $text ): string {
	return sprintf( '<p><a href="%s">%s</a></p>', esc_url( $url ), esc_html( $text ) );
}
