using System.Text;

namespace BotProtocol.Tests.OverHttp;

/// <summary>Whatever is sent: an answer from the table, no exception, and the conversation still works.</summary>
public sealed class DirectLineFuzzTests
{
    private const string Good = """
        {"type":"message","from":{"id":"u","name":"Ann","role":"user"},"text":"h\u00E9 \uD83D\uDE00","attachments":[{"contentType":"a/b","content":{"x":[1,2.5e3,null,true]}}],"entities":[{"type":"t"}],"suggestedActions":{"actions":[{"type":"imBack","title":"x"}]},"channelData":{"clientActivityID":"k"},"value":[[]],"timestamp":"2026-01-31T09:00:00Z"}
        """;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task PostActivityAsync_MutatedBodies_AnswersFromTheTable(int seed)
    {
        var random = new Random(seed);
        var service = new TestService();
        var (id, authorization, _) = await service.StartedOverHttpAsync();
        for (var i = 0; i < 3_000; i++)
        {
            var body = Mutate(Encoding.UTF8.GetBytes(Good), random);
            var answer = await service.DirectLine.PostActivityAsync(authorization, id, body, CancellationToken.None);
            Assert.True(answer.Status is 200 or 400, $"{answer.Status} for {Convert.ToHexString(body)}");
            service.DirectLine.GenerateToken(TestService.WithSecret, body);
        }

        Assert.Empty(service.Failures);
        Assert.Equal(200, (await service.DirectLine.GetActivitiesAsync(authorization, id, null, CancellationToken.None)).Status);
    }

    /// <summary>Changes, drops, doubles or swaps a few bytes, or puts a piece of JSON somewhere.</summary>
    private static byte[] Mutate(byte[] body, Random random)
    {
        string[] pieces = ["null", "\"", "{", "[", "}", "]", ",", "\\ud800", "\\u0000", "5", "\"type\":", "\u202E", "1e999"];
        var bytes = body.ToList();
        for (var changes = random.Next(1, 5); changes > 0; changes--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes.RemoveRange(at, Math.Min(random.Next(1, 20), bytes.Count - at)); break;
                case 2: bytes.InsertRange(at, bytes.GetRange(at, Math.Min(10, bytes.Count - at))); break;
                default: bytes.InsertRange(at, Encoding.UTF8.GetBytes(pieces[random.Next(pieces.Length)])); break;
            }

            if (bytes.Count == 0) return [];
        }

        return [.. bytes];
    }
}
