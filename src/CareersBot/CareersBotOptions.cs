using System.ComponentModel.DataAnnotations;

namespace CareersBot;

/// <summary>Bounds of a conversation about careers.</summary>
public sealed class CareersBotOptions
{
    /// <summary>Most characters (UTF-16 units) of a message that is read; a longer one gets a kind reply and is not kept.</summary>
    [Range(100, 2_000)] public int MaximumMessageLength { get; init; } = 500;

    /// <summary>Address of the service's own pages, such as <c>https://careers.example.org</c>, for links in chat; empty to give paths alone.</summary>
    [RegularExpression(@"https?://\S+[^/\s]")] public string SiteAddress { get; init; } = "";
}
