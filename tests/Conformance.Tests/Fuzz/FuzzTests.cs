using System.Text;
using System.Text.Json;
using Conformance.Tests.Generation;
using GraphQLEngine.Execution;
using GraphQLEngine.Language;
using GraphQLEngine.OverHttp;
using GraphQLEngine.TypeSystem;
using GraphQLEngine.Validation;

namespace Conformance.Tests.Fuzz;

/// <summary>200,000 seeded cases through lexer, parser, validator and transport: nothing is thrown, and every case ends.</summary>
public sealed class FuzzTests
{
    private static readonly Schema[] Schemas =
    [
        .. new[] { "animals", "inputs", "wrappers", "words" }.Select(name => Path.Combine(Places.Reference, "schemas", $"{name}.graphql"))
            .Select(path => SchemaBuilder.Build(Parser.Parse(File.ReadAllText(path), ParserLimits.Trusted).Document!)),
    ];

    [Fact]
    public void Parser_AnyText_ReadsItOrSaysWhere()
    {
        Watchdog.Run(140_000, number =>
        {
            var text = RandomText.Generate(Dice.For(Watchdog.Seed, number));
            var parsed = Parser.Parse(text);
            Assert.True(parsed.IsDocument || parsed.Error.Locations.Count == 1, text);
            if (parsed.IsDocument) Judge(Schemas[number % Schemas.Length], parsed.Document);
        });
    }

    [Fact]
    public void Validator_SpoiledDocuments_JudgesThem()
    {
        Watchdog.Run(30_000, number =>
        {
            var dice = Dice.For(Watchdog.Seed, 1_000_000 + number);
            var schema = Schemas[number % Schemas.Length];
            var document = DocumentGenerator.Generate(schema, dice, dice.Pick([0.01, 0.1, 0.3])).Text;
            for (var times = dice.Roll(3); times > 0; times--) document = SyntaxFaults.Spoil(document, dice);
            if (Parser.Parse(document).Document is { } parsed) Judge(schema, parsed);
        });
    }

    [Fact]
    public void Handler_AnyBody_IsAnswered()
    {
        var sdl = File.ReadAllText(Path.Combine(Places.Reference, "schemas", "inputs.graphql"));
        var handler = new GraphQLHttpHandler(ExecutableSchema.Build(sdl, bind => bind.Dynamic((_, call) => call.FieldName, _ => null)));
        Watchdog.Run(30_000, number =>
        {
            var dice = Dice.For(Watchdog.Seed, 2_000_000 + number);
            using var response = Answer(handler, Body(dice, Schemas[1]));
            using var json = JsonDocument.Parse(response.Body);
            Assert.InRange(response.StatusCode, 200, 499);
        });
    }

    private static void Judge(Schema schema, DocumentNode document)
    {
        LimitRules.Check(document, DocumentLimits.Default);
        DocumentValidator.Validate(schema, document);
        Printer.Print(document);
        if (document.Definitions.All(definition => definition is OperationDefinitionNode or FragmentDefinitionNode)) return;
        SchemaValidator.ValidateDocument(document);
        SchemaValidator.ValidateSchema(SchemaBuilder.Build(document));
    }

    private static GraphQLHttpResponse Answer(GraphQLHttpHandler handler, byte[] body) => handler
        .HandleAsync(new() { Method = "POST", ContentType = "application/json", Body = body }, null, CancellationToken.None).AsTask().GetAwaiter().GetResult();

    /// <summary>Bytes of any kind; or a proper request, its JSON perhaps spoiled.</summary>
    private static byte[] Body(Dice dice, Schema schema)
    {
        if (dice.Chance(0.2)) return RandomText.Bytes(dice);
        var document = DocumentGenerator.Generate(schema, dice, dice.Pick([0.0, 0.02]));
        var text = dice.Chance(0.2) ? RandomText.Generate(dice) : document.Text;
        var body = JsonSerializer.SerializeToUtf8Bytes(new
        {
            query = text,
            operationName = document.Operations.Count > 0 && dice.Chance(0.5) ? document.Operations[0] : null,
            variables = new VariableGenerator(dice, 0.2).Generate(document.Variables),
        });
        for (var times = dice.Roll(3); times > 0; times--) body = Spoiled(body, dice);
        return body;
    }

    private static byte[] Spoiled(byte[] body, Dice dice)
    {
        if (body.Length == 0) return body;
        var position = dice.Roll(body.Length);
        switch (dice.Roll(4))
        {
            case 0:
                body[position] = (byte)dice.Roll(256);
                return body;
            case 1: return body[..position];
            case 2: return [.. body[..position], .. Encoding.UTF8.GetBytes(RandomText.Generate(dice)), .. body[position..]];
            default: return [.. body[..position], .. body[Math.Min(body.Length, position + dice.Roll(9))..]];
        }
    }
}
