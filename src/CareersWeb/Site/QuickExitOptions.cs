using System.ComponentModel.DataAnnotations;

namespace CareersWeb.Site;

/// <summary>Where the quick exit of the chat and of pages about safety leads; the configuration section <c>QuickExit</c>.</summary>
public sealed class QuickExitOptions
{
    /// <summary>An address that tells nothing about the person who looks at it; <c>https</c>.</summary>
    [Required, RegularExpression(@"https://\S+")] public string Address { get; init; } = "https://www.bbc.co.uk/weather";
}
