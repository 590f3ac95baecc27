using System.Collections.Frozen;
using CareersBot.Understanding;
using CareersCatalogue.Filters;
using CareersCatalogue.Occupations;
using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Wishes;

namespace CareersBot.Intents.BrowseByInterest;

/// <summary>
/// "Jobs in A&amp;E", "radiology jobs", "is there another job in surgery": a place or a field with patients, which is no wish of a filter. What the search finds
/// for it is listed, or the whole family that is called so. Fields without patients, laboratories and mental health have lists of their own.
/// </summary>
internal static class JobsInField
{
    private const int MostWords = 11;
    private const int MostWordsOfAField = 3;
    private const int Looked = 8;
    private const int Fewest = 3;
    private const int Telling = 5; // letters
    private const string Emergency = "emergency";

    private static readonly FrozenSet<string> Jobs = WordList.Of("jobs job roles role careers positions");
    private static readonly FrozenSet<string> Linking = WordList.Of("in about around within");

    private static readonly FrozenSet<string> Opening = WordList.Of(
        "what which are is there any other another more some the a show me list tell about give all of do you have can i get want wanna would like id good hi hey ok so and different kinds types sort kind type get need");

    private static readonly FrozenSet<string> Closing = WordList.Of("please pls there are plz then in the nhs instead though tho lol");

    // These have lists, filters or replies of their own.
    private static readonly FrozenSet<string> OwnLists = WordList.Of(
        """
        nhs hospital hospitals health healthcare medical medicine mental lab labs laboratory science computers computing it digital tech technology data office offices admin administration estates buildings
        engineering green environment kitchen home school schools community private sector this that them it these those my me area general future demand band level apprenticeship apprenticeships uk
        england scotland wales ireland well paid good best no not without low high part full time night nights day weekend weekends exam exams entry outdoors outside children kids people patients babies here
        shift shifts summer saturday first dream new other similar same different care caring social help helping
        """);

    /// <summary>The answer; null when a message asks for no such field.</summary>
    internal static Answer? Of(Ask ask)
    {
        var message = ask.Message;
        if (message.Words.Count is < 2 or > MostWords || message.Wishes.Disliked.Count + message.Wishes.DislikedWords.Count > 0 || message.Subjects.Count > 0 || message.Nation is not null || message.Elsewhere is not null || message.Refused.Count > 0
            || message.Routes.Count > 0 || message.Level is not null || ask.Memory.Offered.Any(ask.Is)) return null;
        if (Field(Whole(message.Words)) is not { } field || field.TrueForAll(OwnLists.Contains)) return null;
        if (message.Mentions.Any(mention => !mention.IsThing && NamesPost(message, mention))) return null; // "nurse jobs" asks for nurses
        if (IsWish(message.Wishes, field)) return BrowseByInterestIntent.Row.Policy(ask) with { Intent = BrowseByInterestIntent.Row.Id };
        var name = string.Join(' ', field);
        if (Family(ask, field) is { } family) return Say(ask, Members(ask, family), $"are in {Wording.Lower(family.Name)}");
        var hits = ask.Snapshot.Search.Search(name, entry => entry.Occupation.Nations.Contains(ask.Nation)).Hits.Where(hit => hit.Match != SearchMatch.Similar).Select(hit => hit.Entry).Take(Looked).ToList();
        if (hits.Count < Fewest || !IsKnown(message, hits, field)) return null;
        if (!message.Mentions.Any(mention => mention.Entry.Occupation.PatientContact == PatientContact.High) && IsOfAnother(hits)) return null;
        return Say(ask, hits, null);
    }

    // What has a list of its own.
    private static bool IsOfAnother(List<CatalogueEntry> hits) => Has(hits, job => job.PatientContact == PatientContact.None) || Has(hits, job => job.Interests.Contains(Interest.ScienceAndLabs) && job.PatientContact != PatientContact.High);

    // A field that some job is called after, or that stands for one; "paperwork" and the name of a site are none.
    private static bool IsKnown(Understood message, List<CatalogueEntry> hits, List<string> field) => message.Mentions.Count > 0
        || hits.Count(entry => Tokens.Of(entry.Occupation.Title, Spellings.None).ToList() is var title && field.Exists(word => title.Exists(other => Alike(word, other)))) > 1;

    // "surgery" and "surgeon"
    private static bool Alike(string word, string other) => Stems.Of(word) == Stems.Of(other)
        || (word.Length >= Telling && other.Length >= Telling && other.StartsWith(word[..Telling], StringComparison.Ordinal));

    // "Sport jobs": a filter is called so. "In pharmacy" is a place to the filters, and a field to people.
    private static bool IsWish(Wishes wishes, List<string> field) => wishes.Liked.Any(chosen => chosen.Filter != SettingFilter.Row
        && Tokens.Of(chosen.Choice.Label, Spellings.None).Select(Stems.Of).ToList() is var label && field.TrueForAll(word => label.Contains(Stems.Of(word))));

    // "A&E" is read as two letters.
    private static List<string> Whole(IReadOnlyList<string> words)
    {
        var whole = new List<string>();
        for (var i = 0; i < words.Count; i++)
        {
            var isEmergency = words[i] == "a" && i + 1 < words.Count && (words[i + 1] == "e" || (i + 2 < words.Count && words[i + 1] == "and" && words[i + 2] == "e"));
            whole.Add(isEmergency ? Emergency : words[i]);
            if (isEmergency) i += words[i + 1] == "e" ? 1 : 2;
        }

        return whole;
    }

    // What stands after "jobs in", or before "jobs".
    private static List<string>? Field(List<string> words)
    {
        while (words.Count > 2 && Closing.Contains(words[^1]) && !Linking.Contains(words[^2])) words.RemoveAt(words.Count - 1);
        var at = words.FindIndex(Jobs.Contains);
        if (at >= 0 && at + 3 < words.Count && (words[at + 1], words[at + 2]) is ("are" or "is", "there") or ("do", "you") or ("can", "i") or ("do", "they")) words.RemoveRange(at + 1, words[at + 3] is "have" or "get" or "do" ? 3 : 2);
        if (at < 0 || !words.Take(at).All(word => Opening.Contains(word)) && at != words.Count - 1) return null;
        var field = at == words.Count - 1 ? words.Take(at).SkipWhile(Opening.Contains).ToList()
            : Linking.Contains(words[at + 1]) ? words.Skip(at + 2).Where(word => word is not ("the" or "a" or "an")).ToList() : [];
        return field.Count is 0 or > MostWordsOfAField ? null : field;
    }

    private static bool NamesPost(Understood message, OccupationMention mention) =>
        mention.Entry.Occupation.Title.EndsWith(message.Words[mention.Start + mention.Length - 1].TrimEnd('s'), StringComparison.OrdinalIgnoreCase);

    private static Family? Family(Ask ask, List<string> field)
    {
        var name = string.Join(' ', field.Select(Stems.Of));
        return ask.Catalogue.Entries.Select(entry => entry.Occupation.Family).Distinct().FirstOrDefault(family =>
            Tokens.Of(family.Name, Spellings.None).Select(Stems.Of).ToList() is var words && (string.Join(' ', words) == name || (words.Count == 2 && words[0] == name && words[1] is "team" or "servic")));
    }

    private static List<CatalogueEntry> Members(Ask ask, Family family) =>
        [.. ask.Catalogue.Entries.Where(entry => entry.Occupation.Family == family && entry.Occupation.Nations.Contains(ask.Nation)).OrderBy(entry => entry.Occupation.SpecialismOf is not null).ThenBy(entry => JobList.Mixed(entry))];

    private static bool Has(List<CatalogueEntry> hits, Func<Occupation, bool> test) => hits.Count(entry => test(entry.Occupation)) * 2 > hits.Count;

    private static Answer Say(Ask ask, List<CatalogueEntry> jobs, string? headline)
    {
        var best = jobs.Take(JobList.MostKept).ToList();
        var answer = headline is null ? JobList.Say(new(best, best.Count) { Meant = best.Count, IsEverything = true }, "") : JobList.Say(new(best, jobs.Count), headline);
        return answer with { Intent = BrowseByInterestIntent.Row.Id, Remember = memory => memory with { Narrowed = [WrittenWishes.OfWords(string.Join(' ', ask.Message.Words.Where(word => !Jobs.Contains(word) && !Linking.Contains(word) && !Opening.Contains(word))))] } };
    }
}
