using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using GraphQLEngine.Execution;
using TestKit;

namespace CareersGraph.Tests.Limits;

public sealed class InputLimitsTests
{
    [Theory]
    [InlineData(500, null)]
    [InlineData(501, """{"code":"LIMIT_EXCEEDED","limit":"inputCharacters","maximum":500,"value":501}""")]
    public async Task Check_Text_IsHeldToItsLimit(int characters, string? extensions)
    {
        var text = new string('a', characters);
        await HoldsAsync("query($t: String!) { occupation(slug: $t) { slug } }", new { t = text }, extensions);
        await HoldsAsync("query($t: String!) { search(query: $t) { totalCount } }", new { t = text }, extensions);
        await HoldsAsync("query($t: String!) { suggest(prefix: $t) { text } }", new { t = text }, extensions);
        await HoldsAsync("query($t: [String!]) { occupations(where: { not: { family: { in: $t } } }) { totalCount } }", new { t = new[] { "a", text } }, extensions);
        await HoldsAsync($"{{ occupations(where: {{ or: [{{ title: {{ contains: \"{text}\" }} }}] }}) {{ totalCount }} }}", new { }, extensions);
    }

    [Theory]
    [InlineData(200, null)]
    [InlineData(201, """{"code":"LIMIT_EXCEEDED","limit":"inputItems","maximum":200,"value":201}""")]
    public async Task Check_List_IsHeldToItsLimit(int items, string? extensions)
    {
        await HoldsAsync("query($l: [String!]) { occupations(where: { slug: { in: $l } }) { totalCount } }", new { l = Enumerable.Repeat("a", items) }, extensions);
        await HoldsAsync("query($l: [OccupationFilter!]) { occupations(where: { or: $l }) { totalCount } }", new { l = Enumerable.Repeat(new { }, items) }, extensions);
        await HoldsAsync("query($l: [Interest!]) { occupations(where: { interest: $l }) { totalCount } }", new { l = Enumerable.Repeat("RESEARCH", items) }, extensions);
    }

    [Fact]
    public async Task SendMessage_LongText_IsLeftToTheBot()
    {
        var data = await GraphClient.DataAsync(
            "mutation($t: String!) { sendMessage(input: { text: $t }) { errors { code } } }", JsonSerializer.Serialize(new { t = new string('a', 501) }));
        Assert.Equal("""{"sendMessage":{"errors":[{"code":"MESSAGE_TOO_LONG"}]}}""", data.GetRawText());
    }

    [Fact]
    public async Task SendMessage_LongLocale_IsRefused() => await HoldsAsync(
        "mutation($t: String!) { sendMessage(input: { text: \"hi\", locale: $t }) { errors { code } } }", new { t = new string('a', 501) },
        """{"code":"LIMIT_EXCEEDED","limit":"inputCharacters","maximum":500,"value":501}""");

    // What callers write is compared, never run: the pieces of a pattern find only themselves.
    [Theory]
    [InlineData(".*")]
    [InlineData("^a")]
    [InlineData("(a+)+$")]
    [InlineData("%")]
    [InlineData("gard_ner")]
    public async Task Where_Pattern_IsTakenLetterByLetter(string pattern)
    {
        var data = await GraphClient.DataAsync(
            "query($t: String!) { occupations(where: { title: { contains: $t } }) { totalCount } }", JsonSerializer.Serialize(new { t = pattern }));
        Assert.Equal(0, data.GetProperty("occupations").GetProperty("totalCount").GetInt32());
    }

    // A million texts near to real ids, without FsCheck, whose generators would take a minute for as many.
    [Fact]
    public void Ids_OfAnyText_AreReadOnlyAsTheyAreWritten()
    {
        var random = new Random(1_729);
        var read = 0;
        for (var round = 0; round < 1_000_000; round++)
        {
            var text = NearlyAnId(random);
            if (GlobalId.Parse(text) is not { } id) continue;
            read++;
            Assert.Equal(text, id.ToString());
        }

        Assert.InRange(read, 100_000, 900_000); // both answers were met, and often
    }

    [Fact]
    public void Calls_WithAnyInput_AreAnsweredOrNameTheLimit()
    {
        var schema = CareersSchema.Build();
        var request = new CareersRequest(TitleSearch.Snapshot(), () => new EchoConversation());
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(100_000).WithReplay(1_729, 3), Prop.ForAll(Inputs().ToArbitrary(), input =>
        {
            using var variables = JsonDocument.Parse(JsonSerializer.SerializeToUtf8Bytes(input));
            var asked = new GraphQLRequest(
                "query($text: String!, $list: [String!]) { occupation(slug: $text) { slug } occupations(first: 1, where: { slug: { in: $list } }) { totalCount } }", null, variables.RootElement);
            var answering = schema.ExecuteAsync(asked, request, CancellationToken.None);
            using var result = answering.Result; // nothing in these fields waits
            var isOver = input.text.Length > 500 || input.list.Length > 200 || input.list.Any(text => text.Length > 500);
            return result.IsExecuted != isOver && result.Errors.Count == (isOver ? 1 : 0)
                && result.Errors.All(error => error.Extensions["limit"] is "inputCharacters" or "inputItems");
        }));
    }

    private static Gen<string> Texts() => Gen.Frequency(
        (5, Gen.Elements("adult-nurse", "gardener", "", "-", "a--b", "../x", "' OR 1=1 --")),
        (3, Gen.Choose(0, 40).SelectMany(length => Gen.Choose(32, 126).ArrayOf(length)).Select(codes => new string([.. codes.Select(code => (char)code)]))),
        (2, Gen.Choose(0, 12).SelectMany(length => Gen.Choose(1, 0xFFFF).ArrayOf(length)).Select(codes => new string([.. codes.Select(code => (char)code).Where(one => !char.IsSurrogate(one))]))));

    private static string NearlyAnId(Random random)
    {
        var key = new char[random.Next(0, 30)];
        for (var index = 0; index < key.Length; index++) key[index] = (char)random.Next(1, 0x250);
        var text = new GlobalId(random.Next(4) == 0 ? "" : "Skill", new string(key)).ToString().ToCharArray();
        if (text.Length > 0 && random.Next(2) == 0) text[random.Next(text.Length)] = (char)random.Next(32, 127);
        return random.Next(10) == 0 ? new string(text) + "=" : new string(text);
    }

    private static Gen<Input> Inputs() =>
        from text in Gen.Frequency((9, Texts()), (1, Gen.Choose(499, 502).Select(length => new string('x', length))))
        from length in Gen.Frequency((8, Gen.Choose(0, 3)), (1, Gen.Choose(199, 202)))
        from item in Gen.Frequency((15, Gen.Constant("gardener")), (1, Gen.Choose(499, 502).Select(characters => new string('y', characters))))
        select new Input(text, [.. Enumerable.Repeat(item, length)]);

    private static async Task HoldsAsync(string query, object variables, string? extensions)
    {
        var given = JsonSerializer.Serialize(variables);
        if (extensions is null) await GraphClient.DataAsync(query, given);
        else Assert.Equal(extensions, (await GraphClient.ErrorAsync(query, given)).GetProperty("extensions").GetRawText());
    }

    private sealed record Input(string text, string[] list);
}
