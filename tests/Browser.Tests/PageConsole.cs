using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>What a page's console says.</summary>
internal static class PageConsole
{
    /// <summary>Every line from now on, and every error.</summary>
    public static List<string> ConsoleOf(this IPage page)
    {
        var lines = new List<string>();
        page.Console += (_, message) => lines.Add(message.Text);
        page.PageError += (_, error) => lines.Add(error);
        return lines;
    }
}
