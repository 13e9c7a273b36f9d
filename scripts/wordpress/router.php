<?php
/* For PHP's own web server: files as they are, all else through WordPress, as a web server's rewrite rules do. */
$root = $_SERVER['DOCUMENT_ROOT'];
$path = urldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
if ( $path !== '/' && is_dir( $root . $path ) ) {
	$path = rtrim( $path, '/' ) . '/index.php';
}
$is_script = substr( $path, -4 ) === '.php' && is_file( $root . $path );
if ( ! $is_script && $path !== '/' && is_file( $root . $path ) ) {
	return false;
}
$script = $is_script ? $path : '/index.php';
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = $script;
$_SERVER['SCRIPT_FILENAME'] = $root . $script;
chdir( dirname( $root . $script ) );
require $root . $script;
return true;
