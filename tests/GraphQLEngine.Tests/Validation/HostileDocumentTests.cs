using System.Diagnostics;
using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;
using GraphQLEngine.Validation;

namespace GraphQLEngine.Tests.Validation;

/// <summary>Documents made to cost more than they are long. The bound is loose: without care these would take minutes or end the process.</summary>
public sealed class HostileDocumentTests
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(60);

    private static readonly Schema Schema = SchemaBuilder.Build(Parser.Parse(
        "type Query { a(x: Int): Query b: Query i: I n: Int } interface I { i: I n: Int } type A implements I { i: I n: Int } type B implements I { i: I n: Int }").Document!);

    [Fact]
    public void Validate_DoublingFragments_EndsSoon() =>
        AssertEndsSoon("{ ...F0 } " + string.Concat(Enumerable.Range(0, 30).Select(n => $"fragment F{n} on Query {{ a {{ ...F{n + 1} }} b {{ ...F{n + 1} }} }} ")) + "fragment F30 on Query { n }");

    [Fact]
    public void Validate_ThousandsOfOneField_EndsSoon() => AssertEndsSoon("{ " + Repeat("a { n } ", 5_000) + "}");

    [Fact]
    public void Validate_ThousandsOfOneFieldAndAConflict_EndsSoon() => AssertEndsSoon("{ " + Repeat("a { n } ", 5_000) + "a(x: 1) { n } }");

    [Fact]
    public void Validate_ManyFragmentsInOneSet_EndsSoon() => AssertEndsSoon(
        "{ " + string.Concat(Enumerable.Range(0, 300).Select(n => $"...F{n} ")) + "} " + string.Concat(Enumerable.Range(0, 300).Select(n => $"fragment F{n} on Query {{ a {{ n }} }} ")));

    [Fact]
    public void Validate_InterfacesForkingAtEveryLevel_EndsSoon()
    {
        var selection = "n";
        for (var level = 0; level < 9; level++) selection = $"i {{ {selection} }} ... on A {{ i {{ {selection} }} }}";
        AssertEndsSoon($"{{ i {{ {selection} }} }}");
    }

    [Fact]
    public void Validate_FragmentCirclesOfDifferentLengths_EndsSoon() => AssertEndsSoon("{ ...F0 ...G0 ...H0 } " + Circle("F", 211) + Circle("G", 223) + Circle("H", 199));

    [Fact]
    public void Validate_LongChainOfFragments_EndsSoon() => AssertEndsSoon(
        "{ ...F0 } " + string.Concat(Enumerable.Range(0, 2_000).Select(n => $"fragment F{n} on Query {{ a {{ ...F{n + 1} }} }} ")) + "fragment F2000 on Query { n }");

    private static string Circle(string name, int length) =>
        string.Concat(Enumerable.Range(0, length).Select(n => $"fragment {name}{n} on Query {{ a {{ ...{name}{(n + 1) % length} }} }} "));

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static void AssertEndsSoon(string document)
    {
        var watch = Stopwatch.StartNew();
        var parsed = Parser.Parse(document, ParserLimits.Trusted).Document!;
        LimitRules.Check(parsed, DocumentLimits.Default);
        DocumentValidator.Validate(Schema, parsed);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Bound);
    }
}
