namespace DiplomacyBot.Text;

/// <summary>Why something on a page is not part of the article.</summary>
public enum RemovedReason
{
    /// <summary>"key: value" lines at the top of a Markdown file.</summary>
    FrontMatter,

    /// <summary>The line that names the author.</summary>
    Byline,

    /// <summary>The line that gives the day of publication.</summary>
    LineWithThePublicationDate,

    /// <summary>A rule, or signs only.</summary>
    LineWithoutWords,

    /// <summary>A heading that repeats the title.</summary>
    HeadingThatRepeatsTheTitle,

    /// <summary>Menus and lists before and after the article.</summary>
    PartOfThePageAroundTheArticle,

    /// <summary>"Read more", and titles of other articles.</summary>
    LinkToOtherArticles,

    /// <summary>Buttons that share the article.</summary>
    ShareButtons,

    /// <summary>A notice about cookies or privacy.</summary>
    CookieNotice,

    /// <summary>An invitation to subscribe.</summary>
    NewsletterOrSubscriptionForm,

    /// <summary>Advertising, or the word for it.</summary>
    Advertisement,

    /// <summary>Links to other parts of the site.</summary>
    SiteNavigation,

    /// <summary>Who owns the rights.</summary>
    CopyrightLine,

    /// <summary>Whose picture it is.</summary>
    PictureCreditOrCaptionMark,

    /// <summary>"5 min read", "Listen to this article".</summary>
    ReadingAidOfThePage,

    /// <summary>Where readers may write.</summary>
    CommentForm,

    /// <summary>What the site says of itself.</summary>
    AboutTheSite,

    /// <summary>What the site says of the author.</summary>
    AboutTheAuthor,

    /// <summary>Titles of other articles below this one.</summary>
    ListOfOtherArticles,

    /// <summary>A sentence below what the site says of itself that does not name it.</summary>
    MottoOfTheSite,
}
