using System.Collections.Frozen;
using CareersCatalogue.Wishes;

namespace CareersBot.Understanding;

/// <summary>Hears that a message is in Welsh, by the small words that every Welsh sentence has. Source: general knowledge of the language.</summary>
internal static class WelshWords
{
    private const int Enough = 2; // "am", "i" and "pay" are English as well, and none of them is here

    private static readonly FrozenSet<string> Small = WordList.Of(
        "dw dwi dwin rwy rwyn ydw ydy yw yn yng ym mae maen oes eisiau hoffi hoffwn sut beth ble pryd faint pwy pam sydd bod dod gyda gan swydd swyddi gweithio nyrs fydwraig gwaith ysgol cymraeg siarad diolch helo fi ei eu ar");

    private static readonly FrozenSet<string> Careers = WordList.Of(
        "nyrs nyrsio fydwraig bydwraig parafeddyg barafeddyg pharafeddyg meddyg feddyg ffisiotherapydd radiograffydd deietegydd fferyllydd deintydd swydd swyddi gyrfa yrfa gweithio cyflog ennill graddau prentisiaeth brentisiaeth");

    private static readonly FrozenSet<string> Harm = WordList.Of(
        "lladd marw farw brifo frifo niweidio diweddu byw bywyd mywyd hun ofn taro daro bwrw cam camdrin gwaedu bwlio unig trist drist cyllell perygl crio yfed cyffuriau gyffuriau treisio cyffwrdd chwydu help helpu stopio ffrind diogel dianc");

    /// <summary>Whether a message is in Welsh.</summary>
    /// <param name="text">As typed.</param>
    internal static bool AreSpoken(string text) => IsWelsh(Words(text));

    /// <summary>Whether a message in Welsh names something of careers and nothing of harm: models that learnt from English hear only "want" in it.</summary>
    /// <param name="text">As typed.</param>
    internal static bool AreAboutCareers(string text)
    {
        var words = Words(text);
        return IsWelsh(words) && words.Exists(Careers.Contains) && !words.Exists(Harm.Contains);
    }

    private static bool IsWelsh(List<string> words)
    {
        var welsh = words.Count(Small.Contains);
        return welsh >= Enough && welsh * 3 >= words.Count;
    }

    private static List<string> Words(string text) => Tokens.Of(text.Replace('\'', ' ').Replace('’', ' '), Spellings.None);
}
