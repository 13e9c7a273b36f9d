<?php
if ( post_password_required() ) {
	return;
}
?>
<section id="comments" class="theme-comments">
<ol><?php wp_list_comments(); ?></ol>
<?php comment_form(); ?>
</section>
