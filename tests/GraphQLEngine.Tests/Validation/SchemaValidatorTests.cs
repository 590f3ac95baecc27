using GraphQLEngine.Errors;
using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;
using GraphQLEngine.Validation;

namespace GraphQLEngine.Tests.Validation;

public sealed class SchemaValidatorTests
{
    [Theory]
    [InlineData("schema { query: Q } type Q { a: Int }", "schema { query: Q } schema { query: Q } type Q { a: Int }")]
    [InlineData("schema { query: Q } type Q { a: Int }", "schema { query: Q query: Q } type Q { a: Int }")]
    [InlineData("type Query { a: Int }", "type Query { a: Int } type Query { b: Int }")]
    [InlineData("type Query { a: E } enum E { A B }", "type Query { a: E } enum E { A A }")]
    [InlineData("type Query { a: Int b: Int }", "type Query { a: Int } extend type Query { a: Int }")]
    [InlineData("type Query { a(b: Int, c: Int): Int }", "type Query { a(b: Int, b: Int): Int }")]
    [InlineData("type Query { a: Int } directive @a on FIELD", "type Query { a: Int } directive @a on FIELD directive @a on QUERY")]
    [InlineData("type Query { a: ID }", "type Query { a: Id }")]
    [InlineData("type Query { a: Int @deprecated }", "type Query @deprecated { a: Int }")]
    [InlineData("type Query { a: Int } extend type Query { b: Int }", "type Query { a: Int } extend type Quary { b: Int }")]
    [InlineData("type Query { a: Int } extend type Query { b: Int }", "type Query { a: Int } extend input Query { b: Int }")]
    [InlineData("scalar S @specifiedBy(url: \"\") type Query { a: S }", "scalar S @specifiedBy type Query { a: S }")]
    [InlineData("type Query { a: Int @deprecated(reason: \"\") }", "type Query { a: Int @deprecated(why: \"\") }")]
    public void ValidateDocument_NextToEachOther_AcceptsTheOneAndRefusesTheOther(string accepted, string refused)
    {
        Assert.Empty(SchemaValidator.ValidateDocument(Parse(accepted)));
        AssertLocated(SchemaValidator.ValidateDocument(Parse(refused)));
    }

    [Theory]
    [InlineData("type Query { a: Int }", "type Quary { a: Int }", false)]
    [InlineData("schema { query: Q } type Q { a: Int }", "schema { query: Q } input Q { a: Int }")]
    [InlineData("schema { query: Q mutation: M } type Q { a: Int } type M { a: Int }", "schema { query: Q mutation: Q } type Q { a: Int }")]
    [InlineData("type Query { _a: Int }", "type Query { __a: Int }")]
    [InlineData("type Query { a: T } type T { a: Int }", "type Query { a: T } type T")]
    [InlineData("type Query { a: T } type T { a: Int }", "type Query { a: T } input T { a: Int }")]
    [InlineData("type Query { a(b: I): Int } input I { a: Int }", "type Query { a(b: Query): Int }")]
    [InlineData("type Query { a(b: Int @deprecated): Int }", "type Query { a(b: Int! @deprecated): Int }")]
    [InlineData("type Query { a: U } union U = Query", "type Query { a: U } union U")]
    [InlineData("type Query { a: U } union U = Query", "type Query { a: U } union U = Query | Query")]
    [InlineData("type Query { a: U } union U = Query", "type Query { a: U } union U = Query | Int")]
    [InlineData("type Query { a: E } enum E { A }", "type Query { a: E } enum E")]
    [InlineData("type Query { a(b: I): Int } input I @oneOf { a: Int }", "type Query { a(b: I): Int } input I @oneOf { a: Int! }")]
    [InlineData("type Query { a(b: I): Int } input I @oneOf { a: Int }", "type Query { a(b: I): Int } input I @oneOf { a: Int = 1 }")]
    [InlineData("type Query implements I { a: Int } interface I { a: Int }", "type Query implements I { b: Int } interface I { a: Int }")]
    [InlineData("type Query implements I { a: Int! } interface I { a: Int }", "type Query implements I { a: Int } interface I { a: Int! }")]
    [InlineData("type Query implements I { a(b: Int): Int } interface I { a(b: Int): Int }", "type Query implements I { a: Int } interface I { a(b: Int): Int }")]
    [InlineData("type Query implements I { a(b: Int): Int } interface I { a: Int }", "type Query implements I { a(b: Int!): Int } interface I { a: Int }")]
    [InlineData("type Query implements I & J { a: Int } interface I { a: Int } interface J implements I { a: Int }", "type Query implements J { a: Int } interface I { a: Int } interface J implements I { a: Int }")]
    [InlineData("type Query { a: I } interface I { a: Int }", "type Query { a: I } interface I implements I { a: Int }")]
    [InlineData("type Query { a(b: I): Int } input I { i: I l: [I!]! }", "type Query { a(b: I): Int } input I { j: J! } input J { i: I! }")]
    [InlineData("type Query { a(b: I): Int } input I @oneOf { i: I n: Int }", "type Query { a(b: I): Int } input I @oneOf { i: I }")]
    public void ValidateSchema_NextToEachOther_AcceptsTheOneAndRefusesTheOther(string accepted, string refused, bool located = true)
    {
        Assert.Empty(SchemaValidator.ValidateSchema(SchemaBuilder.Build(Parse(accepted))));
        var errors = SchemaValidator.ValidateSchema(SchemaBuilder.Build(Parse(refused)));
        Assert.NotEmpty(errors);
        if (located) AssertLocated(errors);
    }

    private static void AssertLocated(IReadOnlyList<GraphQLError> errors)
    {
        Assert.NotEmpty(errors);
        Assert.All(errors, error => Assert.NotEmpty(error.Locations));
    }

    private static DocumentNode Parse(string sdl) => Parser.Parse(sdl).Document!;
}
