/** Classes, events and types; importing it registers nothing: `PainGuideElement.define()` does. */
export { GuideViewEvent, ProductViewEvent, PromotionViewEvent } from './analytics/view-events.js';
export type { AccountAction, AccountPlatform } from './elements/account-prompt/account-links.js';
export { AccountSelectEvent } from './elements/account-prompt/account-prompt.events.js';
export { AccountPromptElement } from './elements/account-prompt/account-prompt.js';
export { AdviceArticleElement } from './elements/advice-article/advice-article.js';
export { AdviceLinksElement } from './elements/advice-links/advice-links.js';
export { CommentSubmitEvent } from './elements/article-comments/article-comments.events.js';
export { ArticleCommentsElement } from './elements/article-comments/article-comments.js';
export { InsoleConfigElement } from './elements/insole-config/insole-config.js';
export { InsoleElement } from './elements/insole-element.js';
export { PainGuideElement, type GradeDisplay, type GuideLayout } from './elements/pain-guide/pain-guide.js';
export { ProductSelectEvent } from './elements/product-events.js';
export { ProductRecommendElement, type ListLayout } from './elements/product-recommend/product-recommend.js';
export { DismissEvent } from './elements/promo-banner/promo-banner.events.js';
export { PromoBannerElement } from './elements/promo-banner/promo-banner.js';
export { PromoCardElement, type CardShown } from './elements/promo-card/promo-card.js';
export { PromotionSelectEvent } from './elements/promotion-events.js';
export { ShippingPromiseElement } from './elements/shipping-promise/shipping-promise.js';
export { InsoleErrorEvent } from './controllers/error-event.js';
export type { FailureCode } from './controllers/failure.js';
export type { ProviderName } from './controllers/providers.js';
export { ReadyEvent } from './controllers/ready-event.js';
export { SETTINGS_CONTEXT } from './controllers/settings.js';
export type { ThemeName } from './styles/tokens.js';
export { VERSION } from './version.js';
export type { Comment, CommentOrder, NewComment } from './model/comment.js';
export type { Article, ArticleSection, Figure, FigurePart } from './model/article.js';
export type {
  CareCard,
  Condition,
  Need,
  RelatedLink,
  Review,
  Section,
  ShoeGuidance,
  Statement,
} from './model/condition.js';
export type { Grade, Graded, Source } from './model/evidence.js';
export type { Feature } from './model/feature.js';
export type { Audience, Product, ProductImage, Rating, ShoeWidth, Variant } from './model/product.js';
export type { Promotion } from './model/promotion.js';
export type { ListGuide, RankedList, RankedProduct, Reason } from './model/recommendation.js';
export type { Inline, RichText } from './model/rich-text.js';
export type { Settings } from './model/settings.js';
