import { ForgotPasswordPage } from '@foyer/portal/sign-in/forgot-password-page.tsx';
import { ResetPasswordPage } from '@foyer/portal/sign-in/reset-password-page.tsx';
import { SignInPage } from '@foyer/portal/sign-in/sign-in-page.tsx';
import { getRouteApi } from '@tanstack/react-router';

const signInRoute = getRouteApi('/sign-in');
const resetRoute = getRouteApi('/reset-password');

export function SignIn() {
  return <SignInPage app="organiser" search={signInRoute.useSearch()} />;
}

export function ForgotPassword() {
  return <ForgotPasswordPage app="organiser" />;
}

export function ResetPassword() {
  return <ResetPasswordPage app="organiser" search={resetRoute.useSearch()} />;
}
