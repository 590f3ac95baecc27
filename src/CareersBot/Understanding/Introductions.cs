using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CareersCatalogue.Wishes;

namespace CareersBot.Understanding;

/// <summary>Finds where somebody says their name, their school or when they were born, by the words that lead up to it.</summary>
internal static partial class Introductions
{
    private const int MostFurtherNames = 2;

    // What follows "my name is" and is no name, or goes on after one.
    private static readonly FrozenSet<string> NoNames = WordList.Of(
        """
        a about age aged also am an and are as at be because but by can cant cause could cuz did do does doing dont for from get hello
        help here hey hi how i id if ill im in interested is it ive just like live looking me my need no not nothing of on or please pls
        really secret should so something than thanks that the there they thinking this to too trying want wanna was we what when where
        who why with would wondering year years yes you your confidential hard important private unknown called
        """, StringComparer.OrdinalIgnoreCase);

    // What a school is called by everybody, so that it says nothing of which one.
    private static readonly FrozenSet<string> NoSchoolNames = WordList.Of(
        """
        a an the my our your this that another different same local nearby special secondary primary high grammar private public
        boarding state church catholic faith comprehensive independent mainstream online medical med nursing dental law art arts drama
        dance music stage language night sixth form further education fe uni university junior middle big small new old first last good
        bad technical vocational
        """, StringComparer.OrdinalIgnoreCase);

    /// <summary>The text without them; the same text when there are none.</summary>
    internal static string Without(string text) => Birth().Replace(School().Replace(Name().Replace(text, WithoutName), WithoutSchool), " ");

    private static string WithoutName(Match match)
    {
        var words = WordList.Split(match.Groups["words"].Value);
        if (IsIn(NoNames, words[0])) return match.Value;
        var names = 1;
        // A word after the first is a name too where the sentence ends with it or goes on with a small word.
        while (names < words.Length && names <= MostFurtherNames && !IsIn(NoNames, words[names])
            && (names + 1 == words.Length || EndsSoon(words, names + 1))) names++;
        return $" {string.Join(' ', words.Skip(names))}";
    }

    private static bool EndsSoon(string[] words, int from) => IsIn(NoNames, words[from]) || (from + 1 == words.Length && from <= MostFurtherNames);

    private static string WithoutSchool(Match match)
    {
        var words = WordList.Split(match.Groups["name"].Value);
        return words.All(word => IsIn(NoSchoolNames, word)) ? match.Value : " ";
    }

    private static bool IsIn(FrozenSet<string> words, string word) =>
        words.Contains(word.Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal));

    [GeneratedRegex(@"\b(my (full |first |real |last |sur)?name(['’]?s| is)|i(['’]| a)?m called|(you can|just) call me) (?<words>[\p{L}'’-]{2,}( [\p{L}'’-]+){0,4})", PersonalDetails.AnyCase)]
    private static partial Regex Name();

    [GeneratedRegex(@"\b(i (go|went) to|i (study|studied) at|i attend|i(['’]| a)?m (in year \d+ |a (pupil|student) )?(at|from)|my (school|college)(['’]?s| is)( called)?) (?<name>([\p{L}.'’&-]+ ){1,5}?)((high|primary|grammar)( school)?|school|academy|college|sixth form)\b", PersonalDetails.AnyCase)]
    private static partial Regex School();

    [GeneratedRegex(@"\b(i was born( on)?|(my )?(dob|date of birth|birthday)( is)?)\W{0,3}(the )?\d{1,2}(st|nd|rd|th)?[ ./-](of )?(\d{1,2}|[a-z]{3,9})[ ./-](\d{4}|\d{2})\b", PersonalDetails.AnyCase)]
    private static partial Regex Birth();
}
