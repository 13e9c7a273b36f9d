<?php
/**
 * The guides and articles that come with the plugin.
 *
 * @package Insole
 */

defined( 'ABSPATH' ) || exit;

/**
 * What there is in a language, as the build has listed it.
 *
 * @param string $locale Language of the texts.
 * @return array<int, array<string, string>> Each with its `kind` (`condition` or `article`), `id` and `title`.
 */
function insole_content( string $locale = 'en' ): array {
	static $lists = array();
	if ( ! isset( $lists[ $locale ] ) ) {
		$file             = insole_content_path( "content/$locale/index.json" );
		$list             = '' === $file ? null : wp_json_file_decode( $file, array( 'associative' => true ) );
		$lists[ $locale ] = is_array( $list ) ? $list : array();
	}
	return $lists[ $locale ];
}

/**
 * A guide or an article as plain HTML, for readers and crawlers without scripts; empty where there is none.
 *
 * @param string $id     Its id.
 * @param string $locale BCP 47 tag of the language that is asked for; English where there is no other.
 */
function insole_plain_content( string $id, string $locale ): string {
	if ( ! preg_match( '/^[a-z0-9-]+$/', $id ) ) {
		return '';
	}
	foreach ( array( $locale, strtok( $locale, '-' ), 'en' ) as $language ) {
		$file = insole_content_path( "light/$language/$id.html" );
		if ( '' !== $file ) {
			return wp_kses_post( trim( preg_replace( '/<!--.*?-->/s', '', (string) file_get_contents( $file ) ) ) ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A file of the plugin's own.
		}
	}
	return '';
}

/**
 * Where a file of the plugin's copy is; empty where it is not.
 *
 * @param string $path Its path in the folder.
 */
function insole_content_path( string $path ): string {
	$file = plugin_dir_path( INSOLE_FILE ) . 'cdn/' . $path;
	return 0 === validate_file( $path ) && is_readable( $file ) ? $file : '';
}
