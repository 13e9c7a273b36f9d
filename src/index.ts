/** Classes, events and types; importing it registers nothing: `PainGuideElement.define()` does. */
export type { AccountAction, AccountPlatform } from './elements/account-prompt/account-links.js';
export { AccountSelectEvent } from './elements/account-prompt/account-prompt.events.js';
export { AccountPromptElement } from './elements/account-prompt/account-prompt.js';
export { AdviceArticleElement } from './elements/advice-article/advice-article.js';
export { AdviceLinksElement } from './elements/advice-links/advice-links.js';
export { CommentSubmitEvent } from './elements/article-comments/article-comments.events.js';
export { ArticleCommentsElement } from './elements/article-comments/article-comments.js';
export { InsoleConfigElement } from './elements/insole-config/insole-config.js';
export { InsoleElement } from './elements/insole-element.js';
export { GuideViewEvent } from './elements/pain-guide/pain-guide.events.js';
export { PainGuideElement, type GradeDisplay, type GuideLayout } from './elements/pain-guide/pain-guide.js';
export { ProductSelectEvent } from './elements/product-recommend/product-recommend.events.js';
export { ProductRecommendElement, type ListLayout } from './elements/product-recommend/product-recommend.js';
export {
  DismissEvent,
  PromotionSelectEvent,
  PromotionViewEvent,
} from './elements/promo-banner/promo-banner.events.js';
export { PromoBannerElement } from './elements/promo-banner/promo-banner.js';
export { ShippingPromiseElement } from './elements/shipping-promise/shipping-promise.js';
export { InsoleErrorEvent } from './controllers/error-event.js';
export type { FailureCode } from './controllers/failure.js';
export { ReadyEvent } from './controllers/ready-event.js';
export { SETTINGS_CONTEXT } from './controllers/settings.js';
export { VERSION } from './version.js';
export type { Comment, CommentOrder, NewComment } from './model/comment.js';
export type { Article } from './model/article.js';
export type { Condition, Need, Statement } from './model/condition.js';
export type { Product } from './model/product.js';
export type { Promotion } from './model/promotion.js';
export type { RankedList, RankedProduct, Reason } from './model/recommendation.js';
export type { Settings } from './model/settings.js';
