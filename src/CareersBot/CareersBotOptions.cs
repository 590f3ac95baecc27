using System.ComponentModel.DataAnnotations;

namespace CareersBot;

/// <summary>Bounds of a conversation about careers. How long a message may be is the protocol's to say: <c>Turn.TextCutAt</c>.</summary>
public sealed class CareersBotOptions
{
    /// <summary>Address of the service's own pages, such as <c>https://careers.example.org</c>, for links in chat; empty to give paths alone.</summary>
    [RegularExpression(@"https?://\S+[^/\s]")] public string SiteAddress { get; init; } = "";

    /// <summary>
    /// A folder where what the bot learnt is kept, so that the next start is quick; made when it is missing. Its files may be deleted at any
    /// time. Empty to learn at each start.
    /// </summary>
    public string LearntPath { get; init; } = "App_Data/learnt";

    /// <summary>
    /// Whether the bot learns from its examples right after the start, and again for each new release: some seconds of two processors. If
    /// not, the first message waits for that.
    /// </summary>
    public bool LearnsAtStart { get; init; } = true;
}
