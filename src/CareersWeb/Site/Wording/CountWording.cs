using System.Globalization;
using static CareersWeb.Site.Language.Words;

namespace CareersWeb.Site.Wording;

/// <summary>Puts numbers of things into words.</summary>
internal static class CountWording
{
    public static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    public static string Jobs(int count) => count == 1 ? Say("1 job") : Say("{0} jobs", Number(count));
}
