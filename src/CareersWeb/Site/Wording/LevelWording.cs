using CareersCatalogue.Routes;
using static CareersWeb.Site.Language.Words;

namespace CareersWeb.Site.Wording;

/// <summary>Puts qualification levels into few words, where there is no room for the whole phrase.</summary>
internal static class LevelWording
{
    /// <summary>What a person needs to have, by the best known example.</summary>
    /// <param name="level">0 to 8 on England's qualification levels.</param>
    public static string Short(int level) => SentenceWording.Capital(Say(RequirementWording.ShortLevel(level)));
}
