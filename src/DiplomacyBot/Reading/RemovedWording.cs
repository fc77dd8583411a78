using DiplomacyBot.Localization;
using DiplomacyBot.Text;

namespace DiplomacyBot.Reading;

/// <summary>Why something was left out of an article, as a short phrase.</summary>
internal static class RemovedWording
{
    private static readonly Texts Words = Texts.Of("warnings");

    public static string Of(RemovedReason reason) => reason switch
    {
        RemovedReason.FrontMatter => Words.Label("front-matter"),
        RemovedReason.Byline => Words.Label("byline"),
        RemovedReason.LineWithThePublicationDate => Words.Label("publication-line"),
        RemovedReason.LineWithoutWords => Words.Label("no-words"),
        RemovedReason.HeadingThatRepeatsTheTitle => Words.Label("heading-repeats-title"),
        RemovedReason.PartOfThePageAroundTheArticle => Words.Label("page-around"),
        RemovedReason.LinkToOtherArticles => Words.Label("other-articles-link"),
        RemovedReason.ShareButtons => Words.Label("share-buttons"),
        RemovedReason.CookieNotice => Words.Label("cookie-notice"),
        RemovedReason.NewsletterOrSubscriptionForm => Words.Label("newsletter"),
        RemovedReason.Advertisement => Words.Label("advertisement"),
        RemovedReason.SiteNavigation => Words.Label("navigation"),
        RemovedReason.CopyrightLine => Words.Label("copyright"),
        RemovedReason.PictureCreditOrCaptionMark => Words.Label("picture-credit"),
        RemovedReason.ReadingAidOfThePage => Words.Label("reading-aid"),
        RemovedReason.CommentForm => Words.Label("comment-form"),
        RemovedReason.AboutTheSite => Words.Label("about-site"),
        RemovedReason.AboutTheAuthor => Words.Label("about-author"),
        RemovedReason.ListOfOtherArticles => Words.Label("other-articles"),
        RemovedReason.MottoOfTheSite => Words.Label("motto"),
        _ => throw new InvalidOperationException($"The reason {reason} has no words."),
    };
}
