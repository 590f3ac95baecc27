using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>A fact that needs Chromium; skipped, with the reason, where there is none.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.Missing;
}

/// <summary>A theory that needs Chromium; skipped, with the reason, where there is none.</summary>
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.Missing;
}

/// <summary>The browser of the machine; none is downloaded.</summary>
internal static class Chromium
{
    // Debian builds the same browser a second time without windows. It starts in a fraction of the time, and draws no window for each visitor.
    private static readonly string[] Paths = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

    private static readonly string? Path = Paths.FirstOrDefault(File.Exists);

    /// <summary>Why tests cannot run; null when they can.</summary>
    public static string? Missing => Path is null ? $"There is no Chromium at {string.Join(" or ", Paths)}." : null;

    /// <summary>Starts it; there is one.</summary>
    public static Task<IBrowser> StartAsync(IPlaywright playwright) =>
        playwright.Chromium.LaunchAsync(new() { ExecutablePath = Path, Args = ["--no-sandbox", "--disable-gpu"] });
}
