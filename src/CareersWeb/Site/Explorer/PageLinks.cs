namespace CareersWeb.Site.Explorer;

/// <summary>Which pages of a long list to link to.</summary>
internal static class PageLinks
{
    /// <summary>The first, the last, the one shown and its neighbours, in order; null stands for pages left out.</summary>
    public static IEnumerable<int?> Of(int page, int pageCount)
    {
        var previous = 0;
        for (var number = 1; number <= pageCount; number++)
        {
            if (number != 1 && number != pageCount && Math.Abs(number - page) > 1) continue;
            if (number - previous > 1) yield return null;
            previous = number;
            yield return number;
        }
    }
}
