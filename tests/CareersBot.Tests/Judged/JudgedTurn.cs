using System.Text.Json;
using System.Text.RegularExpressions;
using CareersCatalogue.Ports;

namespace CareersBot.Tests.Judged;

/// <summary>What a judged message expects, as <c>data/eval/README.md</c> says.</summary>
internal sealed record JudgedTurn(JsonElement Json)
{
    private static readonly string[] Refusals = ["unclear", "off_topic", "banter_abuse"];

    internal IReadOnlyList<string> Accepted { get; } = [.. Texts(Json, "intent").Concat(Texts(Json, "acceptable_intents"))];

    internal bool HasSlugs => Texts(Json, "slugs").Count + Texts(Json, "slugs_any").Count > 0;

    internal bool HasText => Texts(Json, "must_match").Count + Texts(Json, "must_not_match").Count > 0;

    internal bool IsFact => Texts(Json, "tags").Contains("fact");

    internal bool IsIntent(BotReply reply) => Accepted.Count == 0 || Accepted.Contains(reply.Intent);

    internal bool HasOccupations(BotReply reply)
    {
        var top = reply.Occupations.Take(5).Select(slug => slug.Value).ToList();
        var any = Texts(Json, "slugs_any");
        return Texts(Json, "slugs").All(top.Contains) && (any.Count == 0 || any.Any(top.Contains));
    }

    internal bool IsTextRight(BotReply reply) =>
        Texts(Json, "must_match").All(pattern => Matches(reply.Text, pattern)) && !Texts(Json, "must_not_match").Any(pattern => Matches(reply.Text, pattern));

    internal bool IsAnswered(BotReply reply) => IsTextRight(reply) && (IsIntent(reply) || !Refusals.Contains(reply.Intent));

    internal string? Wrong(BotReply reply)
    {
        var wrong = new List<string>();
        if (!IsIntent(reply)) wrong.Add($"intent {reply.Intent}, wanted {string.Join('|', Accepted)}");
        if (Texts(Json, "not_intents").Contains(reply.Intent)) wrong.Add($"intent {reply.Intent} is barred");
        if (!HasOccupations(reply)) wrong.Add($"slugs {string.Join(' ', reply.Occupations.Take(5))}, wanted {string.Join(' ', Texts(Json, "slugs").Concat(Texts(Json, "slugs_any").Take(3)))}");
        if (!IsTextRight(reply)) wrong.Add($"text {reply.Text} for {string.Join(' ', Texts(Json, "must_match"))}");
        return wrong.Count == 0 ? null : string.Join("; ", wrong);
    }

    private static bool Matches(string text, string pattern) => Regex.IsMatch(text, pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static IReadOnlyList<string> Texts(JsonElement json, string name) => !json.TryGetProperty(name, out var value) ? []
        : value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(item => item.GetString()!)]
        : value.ValueKind == JsonValueKind.String ? [value.GetString()!] : [];
}
