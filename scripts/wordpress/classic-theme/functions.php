<?php
add_theme_support( 'html5', array( 'script', 'style', 'comment-form', 'comment-list' ) );
add_theme_support( 'title-tag' );
