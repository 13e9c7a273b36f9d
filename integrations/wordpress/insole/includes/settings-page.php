<?php
/**
 * Settings → Insole.
 *
 * @package Insole
 */

defined( 'ABSPATH' ) || exit;

add_action( 'admin_menu', 'insole_add_settings_page' );
add_action( 'admin_init', 'insole_add_settings_fields' );
add_filter( 'plugin_action_links_' . plugin_basename( INSOLE_FILE ), 'insole_add_settings_link' );

/**
 * Puts the page into the menu.
 */
function insole_add_settings_page(): void {
	add_options_page( __( 'Insole', 'insole' ), __( 'Insole', 'insole' ), 'manage_options', 'insole', 'insole_print_settings_page' );
}

/**
 * A way to the settings from the list of plugins.
 *
 * @param array<int|string, string> $links Those that there are.
 * @return array<int|string, string>
 */
function insole_add_settings_link( array $links ): array {
	$link = sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=insole' ) ), esc_html__( 'Settings', 'insole' ) );
	return array_merge( array( $link ), $links );
}

/**
 * Tells WordPress of the fields.
 */
function insole_add_settings_fields(): void {
	$sections = array(
		'shop'     => __( 'Your shop', 'insole' ),
		'comments' => __( 'Comments', 'insole' ),
		'files'    => __( 'Where the files come from', 'insole' ),
	);
	foreach ( $sections as $id => $title ) {
		add_settings_section( "insole_$id", $title, '__return_null', 'insole' );
	}
	foreach ( insole_settings_fields() as $name => $field ) {
		$field['name'] = $name;
		if ( 'text' === $field['kind'] ) {
			$field['label_for'] = "insole-$name";
		}
		add_settings_field( "insole_$name", $field['title'], "insole_print_{$field['kind']}_field", 'insole', "insole_{$field['section']}", $field );
	}
}

/**
 * The fields, in their order.
 *
 * @return array<string, array<string, mixed>>
 */
function insole_settings_fields(): array {
	return array(
		'products'           => array(
			'section' => 'shop',
			'kind'    => 'text',
			'title'   => __( 'Products feed', 'insole' ),
			'hint'    => insole_shop_products_address(),
			'help'    => class_exists( 'WooCommerce' )
				? __( 'Leave it empty for the products of WooCommerce on this site.', 'insole' )
				: __( 'Shopify, WooCommerce, Google Merchant, schema.org, or files that “insole recommend” wrote: /shoes/{condition}.json.', 'insole' ),
		),
		'currency'           => array(
			'section' => 'shop',
			'kind'    => 'text',
			'size'    => 8,
			'title'   => __( 'Currency', 'insole' ),
			'hint'    => 'EUR',
			'help'    => __( 'For prices that the feed gives without one.', 'insole' ),
		),
		'affiliate'          => array(
			'section' => 'shop',
			'kind'    => 'text',
			'title'   => __( 'Affiliate tag', 'insole' ),
			'hint'    => 'tag=abc-21',
			'help'    => __( 'Added to the links of products, which are then marked as sponsored; readers are told.', 'insole' ),
		),
		'locale'             => array(
			'section' => 'shop',
			'kind'    => 'text',
			'size'    => 8,
			'title'   => __( 'Language', 'insole' ),
			'hint'    => get_bloginfo( 'language' ),
			'help'    => __( 'Leave it empty for the language of the page.', 'insole' ),
		),
		'replace_comments'   => array(
			'section' => 'comments',
			'kind'    => 'checkbox',
			'title'   => __( 'Theme', 'insole' ),
			'label'   => __( 'Show comments with Insole in place of the theme’s', 'insole' ),
			'help'    => __( 'Readers without scripts go on seeing the theme’s.', 'insole' ),
		),
		'anonymous_comments' => array(
			'section' => 'comments',
			'kind'    => 'checkbox',
			'title'   => __( 'Readers', 'insole' ),
			'label'   => __( 'Take comments from readers who are not signed in', 'insole' ),
			'help'    => __( 'WordPress refuses them in its REST interface unless this is on. Moderation and the rules under Settings → Discussion hold as before.', 'insole' ),
		),
		'source'             => array(
			'section' => 'files',
			'kind'    => 'choice',
			'title'   => __( 'Load from', 'insole' ),
			'options' => array(
				'plugin'  => __( 'This site: the copy that came with the plugin', 'insole' ),
				'address' => __( 'The address below', 'insole' ),
			),
		),
		'address'            => array(
			'section' => 'files',
			'kind'    => 'text',
			'title'   => __( 'Files’ address', 'insole' ),
			'hint'    => 'https://example.com/insole@' . INSOLE_VERSION . '/dist/cdn/',
			'help'    => __( 'A folder with the files of Insole. Addresses of guides below it become the guide when they are pasted into a post, wherever the files are loaded from.', 'insole' ),
		),
	);
}

/**
 * The page.
 */
function insole_print_settings_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1>';
	echo '<p>' . esc_html__( 'In a post, choose a block under “Insole: advice and shoes”, or write a shortcode:', 'insole' ) . ' <code>[insole_pain_guide condition="back-pain"]</code></p>';
	echo '<form action="options.php" method="post">';
	settings_fields( INSOLE_OPTION );
	do_settings_sections( 'insole' );
	submit_button();
	echo '</form></div>';
}

/**
 * A field for a line of text.
 *
 * @param array<string, mixed> $field As insole_settings_fields() describes it.
 */
function insole_print_text_field( array $field ): void {
	printf(
		'<input type="text" id="%1$s" name="%2$s" value="%3$s" placeholder="%4$s" %5$s spellcheck="false" aria-describedby="%1$s-help">',
		esc_attr( 'insole-' . $field['name'] ),
		esc_attr( insole_field_name( $field ) ),
		esc_attr( insole_settings()[ $field['name'] ] ),
		esc_attr( $field['hint'] ),
		isset( $field['size'] ) ? sprintf( 'size="%d"', absint( $field['size'] ) ) : 'class="regular-text"'
	);
	insole_print_help( $field );
}

/**
 * A field that is on or off.
 *
 * @param array<string, mixed> $field As insole_settings_fields() describes it.
 */
function insole_print_checkbox_field( array $field ): void {
	printf(
		'<label><input type="checkbox" name="%s" value="1" aria-describedby="%s"%s> %s</label>',
		esc_attr( insole_field_name( $field ) ),
		esc_attr( "insole-{$field['name']}-help" ),
		checked( insole_settings()[ $field['name'] ], true, false ),
		esc_html( $field['label'] )
	);
	insole_print_help( $field );
}

/**
 * A field with a choice.
 *
 * @param array<string, mixed> $field As insole_settings_fields() describes it.
 */
function insole_print_choice_field( array $field ): void {
	echo '<fieldset><legend class="screen-reader-text">' . esc_html( $field['title'] ) . '</legend>';
	foreach ( $field['options'] as $value => $label ) {
		printf(
			'<label><input type="radio" name="%s" value="%s"%s> %s</label><br>',
			esc_attr( insole_field_name( $field ) ),
			esc_attr( $value ),
			checked( insole_settings()[ $field['name'] ], $value, false ),
			esc_html( $label )
		);
	}
	echo '</fieldset>';
}

/**
 * Name under which a field is sent.
 *
 * @param array<string, mixed> $field The field.
 */
function insole_field_name( array $field ): string {
	return INSOLE_OPTION . '[' . $field['name'] . ']';
}

/**
 * The sentence below a field.
 *
 * @param array<string, mixed> $field The field.
 */
function insole_print_help( array $field ): void {
	printf( '<p class="description" id="%s">%s</p>', esc_attr( "insole-{$field['name']}-help" ), esc_html( $field['help'] ) );
}
